/**
 * The look of our host in the page. Frame and button are slotted children, so that assistive tools and the page's own
 * focus order meet them as ordinary elements; `!important` on `::slotted` wins over anything the page's styles say.
 */
export const dockStyle = `
:host { all: initial !important; }
::slotted(*) {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  left: var(--left) !important;
  top: var(--top) !important;
}
::slotted(iframe) {
  width: var(--width) !important;
  height: var(--height) !important;
  border: 0 !important;
  border-radius: var(--radius) !important;
  box-shadow: 0 1px 3px rgb(0 0 0 / 14%), 0 8px 28px rgb(0 0 0 / 16%) !important;
  background: var(--ground) !important;
  color-scheme: var(--theme) !important;
}
::slotted(iframe[data-closed]) { visibility: hidden !important; pointer-events: none !important; }
::slotted(button) {
  display: grid !important;
  place-items: center !important;
  box-sizing: border-box !important;
  width: 40px !important;
  height: 40px !important;
  padding: 10px !important;
  border-radius: 50% !important;
  background: var(--ground) center / 20px 20px no-repeat var(--icon) !important;
  box-shadow: 0 1px 2px rgb(0 0 0 / 20%), 0 2px 8px rgb(0 0 0 / 14%) !important;
  cursor: pointer !important;
}
::slotted(button:hover) { filter: brightness(0.96) !important; }
::slotted(button:focus-visible) { outline: 2px solid var(--accent) !important; outline-offset: 2px !important; }
::slotted(button[aria-expanded="true"]) { background-color: var(--accent-ground) !important; }
.marks { position: fixed !important; inset: 0 !important; z-index: 2147483646 !important; pointer-events: none !important; }
.marks > span {
  position: absolute;
  left: 0;
  top: 0;
  aspect-ratio: 1;
  border-radius: 50%;
  background: var(--ground) center / 75% no-repeat var(--icon);
  box-shadow: inset 0 0 0 1px rgb(0 0 0 / 8%);
}
@media (forced-colors: active) { .marks > span { outline: 1px solid CanvasText; } }
@media print { .marks { display: none !important; } }
@media (forced-colors: active) { ::slotted(button) { border: 1px solid ButtonText !important; } }
@media print { ::slotted(*) { display: none !important; } }
`;

const shades = {
  light: { ground: "#f0f4f9", accent: "#17694d", accentGround: "#d6efe2", icon: "#17694d" },
  dark: { ground: "#1e1f20", accent: "#8ad9b8", accentGround: "#12402f", icon: "#8ad9b8" },
} as const;

/** The custom properties for one theme. */
export function shadesFor(theme: "light" | "dark"): Record<string, string> {
  const { ground, accent, accentGround, icon } = shades[theme];
  return {
    "--theme": theme,
    "--ground": ground,
    "--accent": accent,
    "--accent-ground": accentGround,
    "--icon": `url("data:image/svg+xml,${encodeURIComponent(buttonIcon(icon))}")`,
  };
}

/** Two lines of talk on a lattice. */
function buttonIcon(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 5h11v8H9l-3 3v-3H4z"/><path d="M15 9h5v8h-2v3l-3-3h-4v-1"/></svg>`;
}
