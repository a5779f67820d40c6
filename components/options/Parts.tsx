import { useRef } from "preact/hooks";
import type { Person } from "../../utils/domain/person";
import type { Settings } from "../../utils/domain/settings";
import { NoticeCard } from "../care/NoticeCard";
import { useNotices } from "../care/use-notices";
import { DataSection } from "./data/DataSection";
import { GuidesSection } from "./guides/GuidesSection";
import { ObjectivesSection } from "./objectives/ObjectivesSection";
import { PageNav } from "./page/PageNav";
import { type SectionId, useRoute } from "./page/route";
import { useSearchKey } from "./page/use-search-key";
import { PaperSection } from "./paper/PaperSection";
import { PeopleSection } from "./people/PeopleSection";
import { PersonPageSection } from "./person/PersonPageSection";
import { PrivacySection } from "./privacy/PrivacySection";
import { SearchSection } from "./search/SearchSection";
import { SettingsSection } from "./settings/SettingsSection";
import { WelcomeSection } from "./welcome/WelcomeSection";
import { YearSection } from "./year/YearSection";

interface PartsProps {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  people: Person[];
  reloadPeople: () => Promise<void>;
}

/** The part of the page that the address names, beside the way to the others. */
export function Parts({ settings, onSettings, people, reloadPeople }: PartsProps) {
  // Fixed when the page opens: finishing the welcome must not throw anybody out of where they are.
  const first = useRef<SectionId>(settings.welcomedAt === null ? "welcome" : "people").current;
  const { section, detail } = useRoute(first);
  const opened = useRef(new Set<SectionId>()).current;
  opened.add(section);
  useSearchKey();
  const { notice, reload: reloadNotices } = useNotices();

  // `#person/<id>`, or `#person/<id>/<conversation id>`.
  const [personId = "", talkId = ""] = detail.split("/");
  const today = Temporal.Now.plainDateISO().toString();
  const reloadAll = async () => {
    await Promise.all([reloadPeople(), reloadNotices()]);
  };
  const known = { people, settings, onSettings, today, reloadPeople: reloadAll };

  return (
    <div class="page">
      <PageNav current={section} />
      <main class="page-main">
        {notice && section !== "paper" && <NoticeCard notice={notice} today={today} onAnswered={reloadNotices} />}
        {opened.has("people") && <PeopleSection shown={section === "people"} openId={detail} {...known} />}
        {section === "person" && (
          <PersonPageSection key={personId} shown personId={personId} talkId={talkId} {...known} />
        )}
        {section === "paper" && <PaperSection key={detail} shown conversationId={detail} today={today} />}
        {opened.has("year") && <YearSection shown={section === "year"} />}
        {opened.has("search") && (
          <SearchSection
            shown={section === "search"}
            personId={section === "search" ? detail : ""}
            people={people}
            today={today}
          />
        )}
        {opened.has("objectives") && <ObjectivesSection shown={section === "objectives"} />}
        {opened.has("guides") && <GuidesSection shown={section === "guides"} />}
        {opened.has("settings") && (
          <SettingsSection shown={section === "settings"} settings={settings} onSettings={onSettings} />
        )}
        {opened.has("data") && <DataSection shown={section === "data"} {...known} />}
        {opened.has("privacy") && <PrivacySection shown={section === "privacy"} />}
        {opened.has("welcome") && <WelcomeSection shown={section === "welcome"} step={detail} {...known} />}
      </main>
    </div>
  );
}
