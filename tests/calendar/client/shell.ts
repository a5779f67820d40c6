/** Draws the page for the place where it is. */
import { render } from "./dom";
import { renderDrawer } from "./drawer";
import { renderHeader } from "./header";
import { mainView, titleOfPlace } from "./main-view";
import { page, state } from "./state";

let drawnPlace = "";

export function renderPage(): void {
  const { family, view } = state.place;
  const { body } = document;
  body.setAttribute("data-viewfamily", family);
  if (family === "EVENT" || family === "SCHEDULE") body.setAttribute("data-viewkey", view);
  else body.removeAttribute("data-viewkey");
  document.title = titleOfPlace(state.place);
  renderHeader();
  renderDrawer();
  const main = document.querySelector("#YPCqFe");
  if (main) render(main, mainView(state.place));
  const place = `${family} ${view} ${family === "EVENT" ? "" : state.place.eid}`;
  if (place !== drawnPlace) scrollToMorning();
  drawnPlace = place;
}

/** An hour is 60 pixels high; the working day is what people want to see. */
function scrollToMorning(): void {
  const scroller = document.querySelector(".sc-scroll");
  if (scroller) scroller.scrollTop = 8 * 60 - 20;
}

export function setTheme(theme: "light" | "dark"): void {
  page.theme = theme;
  document.body.classList.toggle("CcsDpe", theme === "dark");
  document.querySelector("meta[name=theme-color]")?.setAttribute("content", theme === "dark" ? "#131314" : "#F8FAFD");
}
