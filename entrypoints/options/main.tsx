import { render } from "preact";
import { LockGate } from "../../components/lock/LockGate";
import { LockedPage } from "../../components/options/lock/LockedPage";
import { OptionsPage } from "../../components/options/OptionsPage";

const root = document.getElementById("root");
if (root) {
  render(<LockGate page={() => <OptionsPage />} locked={(onOpened) => <LockedPage onOpened={onOpened} />} />, root);
}
