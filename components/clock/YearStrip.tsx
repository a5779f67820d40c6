import { dayShown, type YearStrip as Strip } from "../../utils/domain/held-months";
import { monthName } from "../../utils/domain/relative-time";
import type { PlainDate } from "../../utils/domain/values";
import "./YearStrip.css";

/** Of one month, and of the gap after it. */
const step = 7;
const width = 4;
const height = 9;
const heights = { career: height, regular: 5 };

/** Twelve months on a line: a tall bar for a career conversation, a short one for another, none for none. */
export function YearStrip({ strip, today }: { strip: Strip; today: PlainDate }) {
  const length = strip.length * step;
  const bars = (wanted: "career" | "regular") =>
    strip.map((held, index) => (held === wanted ? barAt(index, heights[held]) : "")).join("");
  return (
    <svg class="year-strip" role="img" aria-label={stripWords(strip, today)} viewBox={`0 0 ${length} ${height}`}>
      <path class="year-strip-line" d={`M0 ${height}v-1h${length}v1z`} />
      <path class="year-strip-regular" d={bars("regular")} />
      <path class="year-strip-career" d={bars("career")} />
    </svg>
  );
}

function barAt(index: number, tall: number): string {
  return `M${index * step} ${height}v${-tall}h${width}v${tall}z`;
}

/** "Last 12 months: career conversation in March; 1-on-1s in 3 months". */
function stripWords(strip: Strip, today: PlainDate): string {
  const careers = strip.flatMap((held, index) => (held === "career" ? [monthName(dayShown(index, today))] : []));
  const regular = strip.filter((held) => held === "regular").length;
  const parts = [
    ...(careers.length > 0 ? [`career conversation in ${careers.join(" and ")}`] : []),
    ...(regular > 0 ? [`1-on-1s in ${regular} ${regular === 1 ? "month" : "months"}`] : []),
  ];
  return `Last 12 months: ${parts.join("; ") || "none recorded as held"}`;
}
