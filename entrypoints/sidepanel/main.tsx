import { render } from "preact";
import { watchPointer } from "../../components/guide/coach/pointer-rest";
import { connectGuide } from "../../components/guide/connection";
import { isFramed } from "../../components/guide/frame";
import { GuidePage } from "../../components/guide/GuidePage";
import { createGuideStore } from "../../components/guide/store";
import { request } from "../../utils/messaging/client";
import { unlessCutOff } from "../../utils/messaging/unless-cut-off";
import { ownWindowId } from "../../utils/platform/side-panel";

const store = createGuideStore({
  request: (name, payload) => unlessCutOff(request(name, payload)),
  // A framed guide is known by its tab; only the browser's own side panel is known by its window.
  windowId: isFramed ? null : await ownWindowId(),
  timeZone: Temporal.Now.timeZoneId(),
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
});

watchPointer();
connectGuide(store);
void store.load();

const root = document.getElementById("root");
if (root) render(<GuidePage store={store} />, root);

// Nothing typed may be lost with the page.
addEventListener("pagehide", () => store.notes.flush());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") store.notes.flush();
});
