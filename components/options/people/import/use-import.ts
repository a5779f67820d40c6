/** Adding many people at once: asked about those who were erased, told what came of it, and taken back in one click. */
import { useState } from "preact/hooks";
import { canonicalAddress } from "../../../../utils/domain/address";
import type { ImportedPerson } from "../../../../utils/domain/people-import";
import { request } from "../../../../utils/messaging/client";
import { sentenceFor } from "../../../../utils/messaging/errors";
import { usePage } from "../../page/page-context";
import { useSave } from "../../page/use-save";

export interface Import {
  saving: boolean;
  /** Why nobody was added; empty when nothing went wrong. */
  problem: string;
  /** Addresses of people who were erased and are among those to be added: the user is asked about them. */
  erased: readonly string[];
  /** Adds all of them or nobody. Resolves with whether they were added. */
  add(people: readonly ImportedPerson[], withErased?: boolean): Promise<boolean>;
}

export function useImport(reloadPeople: () => Promise<void>): Import {
  const { say } = usePage();
  const { saving, problem, save } = useSave();
  const [erased, setErased] = useState<readonly string[]>([]);

  const takeBack = async (at: string) => {
    try {
      const { stay } = await request("people.take-back", { at });
      say({ text: takenBackWords(stay) });
    } catch (error) {
      say({ text: sentenceFor(error), action: { words: "Try again", run: () => void takeBack(at) } });
    }
    await reloadPeople();
  };

  const add = async (people: readonly ImportedPerson[], withErased = false) => {
    let added = false;
    await save(async () => {
      const { erased, done } = await request("people.add", { people: [...people], withErased });
      setErased(erased);
      if (done === null) return;
      added = true;
      say({ text: addedWords(done), action: { words: "Undo", run: () => void takeBack(done.at) } });
      await reloadPeople();
    });
    return added;
  };

  return { saving, problem, erased, add };
}

/** The same people without those at these addresses. */
export function withoutAddresses<P extends Pick<ImportedPerson, "emails">>(
  people: readonly P[],
  emails: readonly string[],
): P[] {
  const out = new Set(emails.map(canonicalAddress));
  return people.filter((person) => !person.emails.some((email) => out.has(canonicalAddress(email))));
}

export function countWords(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

function addedWords({ added, changed }: { added: number; changed: number }): string {
  const known =
    changed > 0 && `${countWords(changed)} of your list ${changed === 1 ? "is" : "are"} known in Calendar now`;
  return `${[added > 0 && `${countWords(added)} added`, known].filter(Boolean).join(", ")}.`;
}

function takenBackWords(stay: readonly string[]): string {
  if (stay.length === 0) return "Taken back.";
  const names = stay.length > 3 ? countWords(stay.length) : stay.join(", ");
  return `Taken back. ${names} ${stay.length === 1 ? "stays" : "stay"}, since you went on with them.`;
}
