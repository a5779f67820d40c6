import { useEffect, useState } from "preact/hooks";
import { canonicalAddress } from "../../../../utils/domain/address";
import type { OpenCalendar } from "../../../../utils/import/ics/open-calendar";
import type { CalendarSummary, FoundPartners } from "../../../../utils/import/ics/protocol";
import { request } from "../../../../utils/messaging/client";
import { sentenceFor } from "../../../../utils/messaging/errors";
import { SelectField } from "../../../ui/Field";
import { FormFoot } from "../../page/FormFoot";
import { counted } from "../words";
import { ErasedQuestion } from "./ErasedQuestion";
import { FileHead } from "./FileHead";
import type { ImportScreenProps } from "./import-screen";
import { LineProblems } from "./LineProblems";
import { PartnerList } from "./PartnerList";
import { importedFrom, proposalsFrom, type Ticked } from "./proposals";
import { countWords, useImport, withoutAddresses } from "./use-import";

type CalendarFormProps = ImportScreenProps & { calendar: OpenCalendar };

/** Whom the calendar proposes. Nothing of it is kept but what the user ticks. */
export function CalendarForm({ calendar, file, people, today, reloadPeople, onClose }: CalendarFormProps) {
  const { summary } = calendar;
  const [me, setMe] = useState<Me | null>(null);
  const [found, setFound] = useState<FoundPartners | null>(null);
  const [failure, setFailure] = useState("");
  const [ticked, setTicked] = useState<ReadonlyMap<string, Ticked>>(new Map());
  const { saving, problem, erased, add } = useImport(reloadPeople);

  useEffect(() => {
    whoIsMe(summary).then(setMe, (error) => setFailure(sentenceFor(error)));
  }, [summary]);
  useEffect(() => {
    if (me === null) return;
    setTicked(new Map());
    const now = Temporal.Now.zonedDateTimeISO();
    const at = now.toPlainDateTime().toString({ smallestUnit: "minute" });
    calendar
      .find([me.address, ...me.own], { at, timeZone: now.timeZoneId })
      .then(setFound, () => setFailure("This calendar could not be looked through. Choose the file again."));
  }, [calendar, me]);

  const proposals = proposalsFrom(found?.partners ?? [], people);
  const chosen = proposals.flatMap((proposal) => {
    const said = ticked.get(proposal.partner.email);
    return said ? [importedFrom(proposal, said)] : [];
  });
  const submit = async (imported = chosen, withErased = false) => {
    if (imported.length > 0 && (await add(imported, withErased))) onClose(true);
  };

  return (
    <form
      class="form"
      aria-label="Add people from a calendar"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FileHead file={file}>{`${counted(summary.read, "event")}, ${summary.withGuests} with guests`}</FileHead>
      {me && summary.addresses.length > 0 && (
        <SelectField
          label="You are"
          options={summary.addresses.map(({ email, events }) => [email, `${email} (${counted(events, "event")})`])}
          value={me.address}
          hint={
            me.isSure
              ? undefined
              : "A guess: most events of this file invite this address. Choose another if it is not yours."
          }
          onChange={(address) => setMe({ ...me, address, isSure: true })}
        />
      )}
      {found && (
        <PartnerList
          proposals={proposals}
          ticked={ticked}
          today={today}
          onTick={(email, said) => setTicked((before) => withEntry(before, email, said))}
        />
      )}
      {found && proposals.length === 0 && <p>{nobodyWords(summary)}</p>}
      <LineProblems
        title="Not read as it stands"
        problems={[...summary.problems, ...(found?.problems ?? [])]}
        more={summary.moreProblems}
      />
      <ErasedQuestion
        emails={erased}
        onBringBack={() => void submit(chosen, true)}
        onLeaveOut={() => void submit(withoutAddresses(chosen, erased))}
      />
      <FormFoot
        submit={chosen.length === 0 ? "Add" : `Add ${countWords(chosen.length)}`}
        saving={saving || chosen.length === 0}
        problem={failure || problem}
        onCancel={() => onClose(false)}
      />
    </form>
  );
}

interface Me {
  address: string;
  /** All the others that are known to be the user's. */
  own: string[];
  isSure: boolean;
}

/** The user's address in this calendar: one that is known to be theirs, else its owner's, else the most frequent. */
async function whoIsMe({ addresses, owner }: CalendarSummary): Promise<Me> {
  const [settings, seen] = await Promise.all([request("settings.get", {}), request("addresses.seen", {})]);
  const disowned = new Set(settings.notMyEmails.map(canonicalAddress));
  const own = [...settings.ownEmails, ...seen].map(canonicalAddress).filter((email) => !disowned.has(email));
  const sure = addresses.find(({ email }) => own.includes(email) || email === owner);
  return { address: (sure ?? addresses[0])?.email ?? "", own, isSure: sure !== undefined };
}

function nobodyWords({ read, withGuests }: CalendarSummary): string {
  if (read === 0) return "This calendar is empty. Export the one that has your 1-on-1s.";
  if (withGuests === 0) return "No event of this calendar names a guest. Export the one that has your 1-on-1s.";
  return "No event of this calendar is for two people, you and one other. Are you somebody else here?";
}

function withEntry(all: ReadonlyMap<string, Ticked>, email: string, said: Ticked | undefined) {
  const changed = new Map(all);
  if (said) changed.set(email, said);
  else changed.delete(email);
  return changed;
}
