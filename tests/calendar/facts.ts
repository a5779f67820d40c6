/**
 * What public sources say the real page carries, as a list that the sample calendar is checked against. Known of the
 * real page as of November 2026; class names are hashes of a build and stand here only where code may meet them.
 */

/** The page that each surface is looked for on; `event` is opened by its key in `events.ts`. */
export const surfaces = {
  page: { path: "/calendar/u/0/r/week" },
  week: { path: "/calendar/u/0/r/week" },
  month: { path: "/calendar/u/0/r/month" },
  schedule: { path: "/calendar/u/0/r/agenda" },
  search: { path: "/calendar/u/0/r/search?q=a" },
  bubble: { path: "/calendar/u/0/r/week", event: "priya" },
  edit: {
    path: "/calendar/u/0/r/eventedit?text=Talk&dates=20261201T100000/20261201T104500&add=robin.vale@example.com",
  },
} as const;

export interface Fact {
  surface: keyof typeof surfaces;
  selector: string;
  /** How many there are; `some` is one or more. */
  count: number | "some";
  /** Attributes that each of them carries. */
  attributes?: readonly string[];
  /** What each of them stands in. */
  within?: string;
}

const guestRow = "#xDetDlg [role=tree] [role=treeitem][data-email]";

export const facts: readonly Fact[] = [
  // The page as a whole.
  { surface: "page", selector: "html[lang=en]", count: 1 },
  { surface: "page", selector: "base[href='/calendar/u/0/']", count: 1 },
  { surface: "page", selector: "meta[name=theme-color]", count: 1, attributes: ["content"] },
  { surface: "page", selector: "body[data-viewfamily=EVENT][data-viewkey=WEEK]", count: 1 },
  { surface: "page", selector: "#xUserEmail", count: 1, within: "#xUserInfo[aria-hidden=true]" },
  { surface: "page", selector: "#xUserName:empty", count: 1, within: "#xUserInfo" },
  { surface: "page", selector: "#xTimezone", count: 1, within: "#xUserInfo" },
  { surface: "page", selector: "#xGmtOffset", count: 1, within: "#xUserInfo" },
  { surface: "page", selector: "#xUserLocale", count: 1, within: "#xUserInfo" },
  { surface: "page", selector: "script#initialdata[type='application/json']", count: 1, attributes: ["nonce"] },
  { surface: "page", selector: "script#timezonedata[type='application/json']", count: 1 },
  { surface: "page", selector: "header a[aria-label^='Google Account:']", count: 1, attributes: ["href"] },
  { surface: "page", selector: "#YPCqFe", count: 1 },
  { surface: "page", selector: "[role=main].mXmivb", count: 1, within: "#YPCqFe" },
  { surface: "page", selector: "body > #yDmH0d", count: 1 },
  { surface: "page", selector: "#drawerMiniMonthNavigator", count: 1 },
  { surface: "page", selector: "[data-month][data-can-drag-and-drop]", count: 1, within: "#drawerMiniMonthNavigator" },
  {
    surface: "page",
    selector: "td[data-date][data-dragsource-type='13']",
    count: "some",
    within: "#drawerMiniMonthNavigator [role=grid]",
  },
  { surface: "page", selector: ".bJZIjf[data-dragsource-ignore=true]", count: 1 },
  { surface: "page", selector: "#gccFrame[aria-hidden=true]", count: 1 },
  { surface: "page", selector: ".XyKLOd[data-active-view=week]", count: 1 },
  { surface: "page", selector: "li[data-viewkey][data-accelerator]", count: 6, within: ".XyKLOd" },
  { surface: "page", selector: "[role=complementary][aria-label='Side panel']", count: 1, within: "[jsname=eUN8tf]" },
  {
    surface: "page",
    selector: "#gsc-gab-2, #gsc-gab-4, #gsc-gab-9, #gsc-gab-8",
    count: 4,
    attributes: ["data-guest-app-id"],
  },
  { surface: "page", selector: "[jsname=xeMbY][data-keeps-details-open=true]", count: 1 },
  { surface: "page", selector: ".xUQhtb[data-keeps-details-open=true]", count: 1, within: "header" },

  // Chips in the week.
  { surface: "week", selector: "[role=main] [role=grid]", count: 1, within: "#YPCqFe" },
  { surface: "week", selector: "h1[aria-label^='Week of ']", count: 1, within: "[role=main]" },
  { surface: "week", selector: "[role=columnheader] h2[aria-label]", count: 7, within: "[role=grid]" },
  { surface: "week", selector: "[role=columnheader] h2 button[aria-label]", count: 7 },
  {
    surface: "week",
    selector: "[role=gridcell][data-datekey]",
    count: 7,
    attributes: ["data-column-index", "data-principal-ids", "key"],
    within: "[role=grid]",
  },
  {
    surface: "week",
    selector: "[data-datekey] > [role=presentation] > [data-eventchip]",
    count: "some",
    attributes: ["data-eventid", "data-opens-details", "data-keyboardactiontype", "jslog", "role"],
  },
  {
    surface: "week",
    selector: ".GTG3wb[role=button] > div.XuJrye:first-child",
    count: "some",
    within: "[data-eventchip]",
  },
  {
    surface: "week",
    selector: ".I0UMhf",
    count: "some",
    within: ".GTG3wb > .Jcb6qd[aria-hidden=true] .RIOtYe .KcY3wb",
  },
  { surface: "week", selector: ".lhydbb.gVNoLb", count: "some", within: ".GTG3wb" },
  { surface: "week", selector: ".lhydbb.K9QN7e", count: "some", within: ".GTG3wb" },
  {
    surface: "week",
    selector: ".leOeGd[data-eventid][data-dragsource-type='3']",
    count: "some",
    within: "[data-eventchip]",
  },
  { surface: "week", selector: ".GTG3wb.LKeQwe.MmaWIb .w9eXqe", count: "some" },
  {
    surface: "week",
    selector: "[data-dragsource-type='6'] [data-eventchip][data-stacked-layout-chip-container=true]",
    count: "some",
  },
  {
    surface: "week",
    selector: "[data-stacked-layout-chip=true][role=button] > span.XuJrye:last-child",
    count: "some",
    within: ".vEJ0bc[data-eventchip]",
  },
  { surface: "week", selector: ".WBi6vc", count: "some", within: ".KF4T6b .nHqeVd[aria-hidden=true]" },

  // The month.
  { surface: "month", selector: ".K2fuAf[jsname=KL7Kx]", count: 1, attributes: ["data-view-heading"] },
  {
    surface: "month",
    selector: "[role=grid][jsname=KZOukd]",
    count: 1,
    attributes: ["data-start-date-key", "data-end-date-key", "data-chip-rows"],
    within: ".K2fuAf",
  },
  { surface: "month", selector: "[role=row].FLFkR", count: "some", within: "[jsname=KZOukd]" },
  { surface: "month", selector: "[data-datekey][data-dragsource-type='8']", count: "some", within: ".FLFkR" },
  { surface: "month", selector: "h2[data-datekey][data-dragsource-ignore=true][jslog='184671']", count: "some" },
  { surface: "month", selector: "[role=gridcell][aria-labelledby]", count: "some", within: ".FLFkR" },
  {
    surface: "month",
    selector: ".vEJ0bc[data-eventchip][data-stacked-layout-chip-container=true]",
    count: "some",
    attributes: ["data-eventid"],
    within: "[role=gridcell]",
  },
  { surface: "month", selector: ".smECzc[data-stacked-layout-chip=true] .ZWOtn > .VlNR9e", count: "some" },
  { surface: "month", selector: ".DvyQhe.BdCDHc", count: "some", within: ".nHqeVd" },

  // Schedule and search.
  { surface: "schedule", selector: "h1[aria-label^=' Schedule starting ']", count: 1, within: "[role=main]" },
  {
    surface: "schedule",
    selector: "[role=grid].DCx23e > [role=rowgroup].OVSqWe",
    count: "some",
    attributes: ["data-datekey"],
  },
  {
    surface: "schedule",
    selector: "[role=gridcell] h2 button[aria-label$=', today']",
    count: 1,
    within: "[role=row].YOmXMd",
  },
  { surface: "schedule", selector: "[role=presentation].ryakYc > [role=gridcell].FVj2te", count: "some" },
  { surface: "schedule", selector: ".uFexlc > [role=button][data-eventid]", count: "some", attributes: ["aria-label"] },
  { surface: "schedule", selector: "[data-eventchip]", count: 0 },
  { surface: "schedule", selector: ".poxnAc > span.XuJrye", count: "some" },
  {
    surface: "search",
    selector: "[role=presentation][data-eventchip][data-eventid]",
    count: "some",
    within: "[role=rowgroup]",
  },

  // The bubble.
  {
    surface: "bubble",
    selector: "[role=dialog][jsname=ssXDle][data-chips-dialog=true][data-layout-mode=bubble]",
    count: 1,
    attributes: ["data-is-adaptive", "data-position", "aria-labelledby", "aria-modal", "data-last-opened-height"],
    within: "#yDmH0d",
  },
  { surface: "bubble", selector: "[role=dialog] > .pw1uU[aria-hidden=true][tabindex='0']", count: 4 },
  { surface: "bubble", selector: "[role=dialog] > span[jsslot][jsname=bN97Pc].kma42e", count: 1 },
  {
    surface: "bubble",
    selector: ".kma42e > #xDetDlg.jefcFd",
    count: 1,
    attributes: [
      "data-eventid",
      "data-keyboardactiontype",
      "data-origin",
      "data-actions-expanded",
      "data-open-edit-note",
      "data-inferred-join-method",
      "data-disable-meeting-brief",
      "jslog",
    ],
  },
  { surface: "bubble", selector: "#xDetDlgCloseBu", count: 1, within: ".Tnsqdc > .i5a7ie > .wv9rPe > .M30cEf" },
  { surface: "bubble", selector: "button[jsname=DyVDA]", count: 1, within: ".pPTZAe" },
  { surface: "bubble", selector: "button#xDetDlgDelBu[jsname=VkLyEc]", count: 1, within: ".pPTZAe" },
  { surface: "bubble", selector: "#xDetDlg [data-eventid] [role=menu] > [role=menuitem]", count: 4, within: ".pPTZAe" },
  { surface: "bubble", selector: ".hMdQi[jsname=sV9x3c]", count: 1, within: "[jsname=bN97Pc] .pdqVLc" },
  { surface: "bubble", selector: ".pj10z, .QhxxQc, .FKqJcf", count: 3, within: "#xDetDlg" },
  {
    surface: "bubble",
    selector: "#xDetDlgWhen .UfeRlc[data-text] > span[role=heading]#rAECCd",
    count: 1,
    within: ".nBzcnc > .toUqff",
  },
  { surface: "bubble", selector: "#xDetDlgWhen .AzuXid.O2VjS.CyPPBf > span.grQv0 + span", count: 1 },
  { surface: "bubble", selector: "#xDetDlgVideo[data-details] a.goktNc[href][aria-label]", count: 1 },
  { surface: "bubble", selector: "#xDetDlgPhone a[href^='tel:']", count: 1 },
  {
    surface: "bubble",
    selector: "[jsname=bA8IK] > #xDetDlgAtt .UfeRlc",
    count: 1,
    within: ".jBPJ1e[data-is-expanded=true]",
  },
  { surface: "bubble", selector: "[role=tree][jsname=MsyPn].uej9Ud[aria-label]", count: 1, within: ".jBPJ1e" },
  {
    surface: "bubble",
    selector: guestRow,
    count: 2,
    attributes: [
      "data-id",
      "data-hovercard-id",
      "data-hovercard-keyboard-triggering",
      "data-hovercard-hover-trigger-disabled",
      "aria-label",
      "jsname",
    ],
  },
  { surface: "bubble", selector: "#xDtlDlgOrg[role=treeitem]", count: 1, within: "[role=tree]" },
  { surface: "bubble", selector: `${guestRow}[tabindex='0']`, count: 1 },
  { surface: "bubble", selector: `${guestRow} .LSJzI[data-hovercard-id] .xsCLGd[jsname=VqvYHe]`, count: 2 },
  { surface: "bubble", selector: `${guestRow} span.wRfGxb.ReFDjc svg`, count: 2 },
  {
    surface: "bubble",
    selector: `${guestRow} .UfeRlc .ddPise .SDqFWd > span`,
    count: 2,
    within: ".toUqff.DbpAnb > .CVKLNd",
  },
  { surface: "bubble", selector: `${guestRow} .AzuXid.O2VjS > .PxRbs > .IlJwl`, count: 2 },
  { surface: "bubble", selector: "#xDetDlgRoom span.iGpjxc", count: 1 },
  { surface: "bubble", selector: "#xDetDlgNot ol[aria-label] > li", count: 1 },
  { surface: "bubble", selector: ".nBzcnc[data-hovercard-id] > #xDetDlgCal[data-hovercard-id] span.XuJrye", count: 1 },
  {
    surface: "bubble",
    selector: "#xRsvpYesBu, #xRsvpNoBu, #xRsvpMaybeBu",
    count: 3,
    within: ".FKqJcf > .YWILgc.ldpAcc[jsname=lHDFj]",
  },
  { surface: "bubble", selector: ".XsYse.KKjvXb > #xRsvpYesBu", count: 1 },

  // The form.
  { surface: "edit", selector: "body[data-viewfamily=EVENT_EDIT]", count: 1 },
  {
    surface: "edit",
    selector: "[jsname=SF0uGd][data-eventid][data-loggingid][data-is-create=true]",
    count: 1,
    within: "#YPCqFe",
  },
  { surface: "edit", selector: "[jsname=GYcwYe] input#xTiIn[jsname=YPqjbf]", count: 1 },
  { surface: "edit", selector: "#xSaveBu[jsname=x8hlje]", count: 1 },
  { surface: "edit", selector: "#xCancelBu", count: 1 },
  {
    surface: "edit",
    selector: "#xStDaIn[data-date], #xEnDaIn[data-date]",
    count: 2,
    within: "#xDaRaSel [jsname][data-ical]",
  },
  { surface: "edit", selector: "#xStTiIn[data-initial-value], #xEnTiIn[data-initial-value]", count: 2 },
  { surface: "edit", selector: "div[role=option][data-ical]", count: "some" },
  { surface: "edit", selector: "#xAlDaCbx", count: 1 },
  { surface: "edit", selector: "[jsname=T7keRc] [role=option][data-value][aria-selected=true]", count: 1 },
  { surface: "edit", selector: "#xEvtTab #tabEventDetails, #xEvtTab #tabFindATime, #xGstTab #tabGuests", count: 3 },
  { surface: "edit", selector: "#xLocIn input[jsname=YPqjbf][role=combobox]", count: 1, within: ".FrSOzf > .j3nyw" },
  { surface: "edit", selector: "#xOnCal #xRTCIn, #xNtList, #xCalOwn, #xBusySel", count: 4, within: ".FrSOzf > .j3nyw" },
  { surface: "edit", selector: "[role=listbox] [role=option][data-value='0']", count: 1 },
  { surface: "edit", selector: "#xDescIn [role=textbox][contenteditable=true][g_editable=true]", count: 1 },
  { surface: "edit", selector: ".FrSOzf > .tzcF6", count: "some" },
  {
    surface: "edit",
    selector: "#xGstLst [data-email]",
    count: 2,
    attributes: ["data-id", "key", "aria-label"],
    within: "[aria-label='Guests invited to this event.']",
  },
  { surface: "edit", selector: "#xGstLst #xDtlDlgOrg[data-email]", count: 1 },
  { surface: "edit", selector: "#xRmLst[aria-label='Rooms added to this event.']", count: 1 },
];
