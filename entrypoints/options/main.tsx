import { render } from "preact";
import { OptionsPage } from "../../components/options/OptionsPage";

const root = document.getElementById("root");
if (root) render(<OptionsPage />, root);
