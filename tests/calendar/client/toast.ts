/** The short message at the bottom of the page. */
let hideTimer: ReturnType<typeof setTimeout> | undefined;

export function toast(text: string): void {
  const status = document.querySelector("#sc-status");
  if (!(status instanceof HTMLElement)) return;
  status.textContent = text;
  status.hidden = false;
  clearTimeout(hideTimer);
  hideTimer = setTimeout(() => {
    status.hidden = true;
    status.textContent = "";
  }, 4000);
}
