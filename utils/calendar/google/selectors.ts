/**
 * Every fact that Trellis looks for on Google Calendar's page, and the ways to it, as data: most stable first. When each
 * was seen, and what proves it, stands in `proofs.ts`. Words of a language are never used to find a fact.
 */
import { addressIn, addressOn } from "./addresses";
import {
  aroundEvent,
  aroundTitle,
  beforeGuests,
  cardOfNoGuest,
  dialogWithGuests,
  eventContent,
  hiddenAddress,
  outermostDays,
  threeWords,
  withEncodedId,
  withLoggedId,
} from "./ways";

/** CSS, or a walk through the page where CSS cannot tell. */
export type Way = string | ((root: ParentNode) => readonly Element[]);

export interface Fact {
  /** Tried in this order; the first that finds anything serves. */
  ways: readonly Way[];
  /** Elements for which this is false do not count. */
  holds?: (element: Element) => boolean;
  /** Not every event, or not every moment, has it: that it is missing says nothing about the page. */
  optional?: true;
}

export const facts = {
  /** The page says of itself that it is the calendar, and which view it shows. */
  view: {
    ways: ["body[data-viewfamily]", "#YPCqFe", '[role="main"]'],
  },

  /** The main area of the page. */
  mainArea: {
    ways: ["#YPCqFe", '[role="main"]'],
  },

  /** Bubbles and menus are put in here. */
  overlays: { ways: ["#yDmH0d"] },

  /** Says the signed-in address: a hidden element, else the account's link. */
  ownEmail: {
    ways: [
      "#xUserEmail",
      'a[href*="accounts.google.com"][aria-label*="@"]',
      hiddenAddress,
      'header [aria-label*="@"], [role="banner"] [aria-label*="@"]',
    ],
    holds: (element) => addressIn(element) !== null,
  },

  /** Says the page's language: an attribute, a text, or a part of the account's link. */
  language: {
    ways: ["html[lang]", "#xUserLocale", 'a[href*="hl="]'],
  },

  /** The box in which an event is shown; also menus and others. Hidden after use, and used again. */
  bubbleBox: {
    ways: ['[role="dialog"]', '[data-chips-dialog="true"]', '[aria-modal="true"]', aroundEvent],
    holds: (box) => box.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    optional: true,
  },

  /** The quick view of an event, inside its box. */
  bubble: {
    ways: ["#xDetDlg", eventContent, dialogWithGuests],
    optional: true,
  },

  bubbleId: {
    ways: [withEncodedId, withLoggedId],
  },

  bubbleTitle: {
    ways: ["#rAECCd", '[role="heading"]', "[aria-level]", "[data-text]"],
  },

  /** Holds the title, then a line with date and time, then a line for the recurrence. */
  bubbleWhen: {
    ways: ["#xDetDlgWhen", aroundTitle],
  },

  /** One row for each guest, the organiser and the user included. */
  bubbleGuest: {
    ways: [
      '[role="tree"] [role="treeitem"][data-email]',
      "[data-email]",
      '[role="treeitem"][data-id*="@"]',
      '[data-id*="@"]',
      '[role="treeitem"][data-hovercard-id*="@"]',
    ],
    // A description is whatever its writer likes.
    holds: (row) => addressOn(row) !== null && !row.closest("#xDetDlgDesc"),
  },

  /** Holds the number of guests as text, then how many said yes. */
  guestCount: {
    ways: ["#xDetDlgAtt", '[jsname="bA8IK"]', beforeGuests],
  },

  /** On the organiser's row, in the bubble and on the edit page. */
  organizerRow: {
    ways: ["#xDtlDlgOrg"],
    optional: true,
  },

  /** The line below everything that names the organiser, or the calendar of an event without one. */
  organizerCard: {
    ways: ["#xDetDlgCal[data-hovercard-id]", cardOfNoGuest],
    optional: true,
  },

  /** The three answers below the bubble: yes, no, maybe. */
  answers: {
    ways: ["#xRsvpYesBu, #xRsvpNoBu, #xRsvpMaybeBu", threeWords],
    optional: true,
  },

  /** The full edit page, also of an event that is not saved yet. */
  editPage: {
    ways: ['[jsname="SF0uGd"][data-eventid]', "[data-is-create]", '[role="main"] [data-eventid]', '[role="main"]'],
  },

  editTitle: {
    ways: ["#xTiIn", '[jsname="GYcwYe"] input', 'input:not([role], [type="checkbox"])'],
  },

  /** Rows in the list of guests; rooms stand in a list of their own. */
  editGuest: {
    ways: ["#xGstLst [data-email]", "[data-email]", '[data-id*="@"]', '[data-hovercard-id*="@"]', '[key*="@"]'],
    holds: (row) => addressOn(row) !== null,
    optional: true,
  },

  editRooms: {
    ways: ["#xRmLst"],
    optional: true,
  },

  /** The first day and the last, as data. In an event of somebody else's they are texts and no fields. */
  editDates: {
    ways: ["#xStDaIn, #xEnDaIn", "#xStDaRo, #xEnDaRo", outermostDays],
  },
  editTimes: {
    ways: ["#xStTiIn, #xEnTiIn", "[data-initial-value]"],
    optional: true,
  },
  editAllDay: {
    ways: ["#xAlDaCbx", 'input[type="checkbox"]'],
    optional: true,
  },

  /** The chosen recurrence: its value holds an RRULE, whatever the language. */
  editRecurrence: {
    ways: ['[jsname="T7keRc"] [data-value][aria-selected="true"]', '[data-value*="RRULE:"][aria-selected="true"]'],
    optional: true,
  },

  editSave: {
    ways: ["#xSaveBu", '[jsname="x8hlje"]'],
    optional: true,
  },
  /** Leaves the form as it was: close, or discard after a question. */
  editCancel: {
    ways: ["#xCancelBu, #xDiscDiscBu"],
    optional: true,
  },

  /** Google's own rail of side-panel buttons, and the panel it opens. */
  sidePanel: {
    ways: ['[role="complementary"]', '[data-keeps-details-open="true"]'],
    optional: true,
  },

  /** An event in the grid. A handle inside it repeats the event id. */
  chip: {
    ways: ["[data-eventchip][data-eventid]", "[data-eventid]", "[data-eventchip]", '[jslog^="35463"]'],
    optional: true,
  },

  /** A day's column in the grid, around chips; the key encodes its date. */
  dayColumn: {
    ways: ['[role="gridcell"][data-datekey]', "[data-datekey]"],
    optional: true,
  },

  /** In a day's column: says how many events it has, hidden from sight. */
  dayHeading: {
    ways: ["[data-datekey] > h2", "h2"],
    optional: true,
  },
} satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;
