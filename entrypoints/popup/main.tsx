import { render } from "preact";
import { LockGate } from "../../components/lock/LockGate";
import { LockedPopup } from "../../components/popup/LockedPopup";
import { PopupPage } from "../../components/popup/PopupPage";
import { request } from "../../utils/messaging/client";
import { ownWindowId } from "../../utils/platform/side-panel";

// Asked for at once, so that both are there when the page is drawn.
const firstView = request("popup.view", {});
const windowId = ownWindowId();

const root = document.getElementById("root");
if (root) {
  render(
    <LockGate
      // What was asked first was refused, if the page was locked since.
      page={(round) => <PopupPage firstView={round === 0 ? firstView : undefined} windowId={windowId} />}
      locked={(onOpened) => <LockedPopup onOpened={onOpened} />}
    />,
    root,
  );
}
