import { render } from "preact";
import { PopupPage } from "../../components/popup/PopupPage";
import { request } from "../../utils/messaging/client";
import { ownWindowId } from "../../utils/platform/side-panel";

// Asked for at once, so that both are there when the page is drawn.
const firstView = request("popup.view", {});
const windowId = ownWindowId();

const root = document.getElementById("root");
if (root) render(<PopupPage firstView={firstView} windowId={windowId} />, root);
