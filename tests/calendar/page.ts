/** The document as the server sends it: the containers and hidden facts that Google's page has before its script runs. */
import type { PageData } from "./client/page-data";
import { offsetMinutes } from "./zone";

interface Parts {
  nonce: string;
  script: string;
  styles: string;
  now: Date;
}

export function pageHtml(data: PageData, { nonce, script, styles, now }: Parts): string {
  const { me, timeZone, base, theme, language } = data;
  const themeColor = theme === "dark" ? "#131314" : "#F8FAFD";
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${isRightToLeft(language) ? ' dir="rtl"' : ""} data-prefetch-view-key="WEEK" data-ui-kind="10" data-base-title="Google Calendar">
<head>
<base href="${base}/">
<meta charset="utf-8">
<title>Google Calendar</title>
<link rel="icon" id="favicon" href="/favicon.ico">
<meta name="theme-color" content="${themeColor}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles}</style>
</head>
<body class="DO879e GrxScd${theme === "dark" ? " CcsDpe" : ""}" data-viewfamily="EVENT">
<div class="tEhMVd">
<div class="pSp5K">
<div class="KKOvEb">
<header id="gb" class="gb_Fa" role="banner"></header>
<div class="SGWAac">
<div class="sc-drawer">
<div class="dwlvNd" data-is-drawer-closed="false"></div>
<div class="QQYuzf" jsname="QA0Szd"><div class="YO50ue"><div class="hEtGGf" jsname="TZVvfc"><div id="drawerMiniMonthNavigator" class="qOsM1d"></div><div class="sc-calendars"></div></div></div></div>
</div>
<div id="YPCqFe" class="lYYbjc" jsname="f2QpNc"></div>
<div class="kzuib" jsname="eUN8tf"></div>
</div>
</div>
</div>
<div class="dOqRGf" jsname="xeMbY" data-keeps-details-open="true"></div>
</div>
<div id="yDmH0d" class="yDmH0d"></div>
<div id="sc-status" role="status" hidden></div>
<div class="bJZIjf" jsname="i81bQb" data-dragsource-ignore="true"></div>
<div id="gccFrame" class="XuJrye" aria-hidden="true"></div>
<div id="xUserInfo" aria-hidden="true" hidden>
<div id="xUserEmail">${escapeHtml(me.email)}</div>
<div id="xUserName"></div>
<div id="xTimezone">${escapeHtml(timeZone)}</div>
<div id="xGmtOffset">${offsetMinutes(now, timeZone) * 60_000}</div>
<div id="xUserLocale">${escapeHtml(language)}</div>
</div>
<script type="application/json" id="timezonedata" nonce="${nonce}">${json([[timeZone, timeZone]])}</script>
<script type="application/json" id="initialdata" nonce="${nonce}">${json(initialData(data))}</script>
<script type="application/json" id="sample-data" nonce="${nonce}">${json(data)}</script>
<script nonce="${nonce}">${script.replaceAll("</script", "<\\/script")}</script>
</body>
</html>`;
}

/**
 * The user's settings where Google keeps them: pairs of name and value, deep in an array whose path is not to be relied
 * on, among values that stand for the secrets of the real one.
 */
function initialData({ me, timeZone, language, hour24, shortcuts }: PageData): unknown[] {
  const settings = [
    ["format24HourTime", String(hour24)],
    ["dateFieldOrder", fieldOrder(language)],
    ["weekStart", "1"],
    ["locale", language],
    ["timezone", timeZone],
    ["useKeyboardShortcuts", String(shortcuts)],
    ["showDeclinedEvents", "true"],
    ["hideInvitationsSettings", "UNRESPONDED"],
    ["defaultCalMode", "week"],
  ].map(([name, value]) => [[name, value, null, 0]]);
  const data: unknown[] = new Array(40).fill(null);
  data[0] = ["invented-token-that-nobody-may-keep", null, me.email];
  data[14] = "calendar.web_sample";
  data[39] = [null, [null, null, [null, settings]]];
  return data;
}

/** `MDY`, `DMY`, `YMD` */
function fieldOrder(language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts();
  const letters = parts.map(({ type }) => ({ year: "Y", month: "M", day: "D" })[type as string] ?? "");
  return letters.join("");
}

function isRightToLeft(language: string): boolean {
  return ["Arab", "Hebr"].includes(new Intl.Locale(language).maximize().script ?? "");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** JSON that cannot end the script element it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
