/** Starts the page's script. */
import { rerenderBubble } from "./bubble";
import { closeDialog, startDialogs } from "./dialog";
import { stripForeignChildren } from "./dom";
import { forgetTurnedMonth } from "./drawer";
import { forgetDraft } from "./edit-page";
import { installHooks } from "./hooks";
import { placeChanged, startRouter } from "./router";
import { renderPage } from "./shell";
import { startShortcuts } from "./shortcuts";
import { renderSidePanel } from "./side-panel";
import { eventsChanged, page } from "./state";

stripForeignChildren(page.stripForeign);
installHooks();
placeChanged.listen(() => {
  closeDialog();
  forgetTurnedMonth();
  forgetDraft();
  renderPage();
});
eventsChanged.listen(() => {
  renderPage();
  rerenderBubble();
});
addEventListener("resize", renderPage);
renderSidePanel();
startDialogs();
startShortcuts();
startRouter();
