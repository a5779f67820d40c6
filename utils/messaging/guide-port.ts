/** How a guide and the background find each other. Apart from the protocol's schemas, which no page should ship. */

/** The name of the port a guide opens; the window's id follows when it is the browser's own side panel. */
export const guidePort = "guide";
/** Sent to all extension pages by a background that has just woken: guides open their port again. */
export const wakeGuides = { to: "guides", name: "wake" } as const;
