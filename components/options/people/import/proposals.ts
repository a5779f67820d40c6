/** Whom a calendar proposes, what the user ticks of it, and what of that goes into the list. */
import { canonicalAddress } from "../../../../utils/domain/address";
import { type ImportedPerson, nothingElse, ownersByAddress } from "../../../../utils/domain/people-import";
import type { Person, PersonKind } from "../../../../utils/domain/person";
import type { TalkPartner } from "../../../../utils/import/ics/partners";

export interface Proposal {
  partner: TalkPartner;
  name: string;
  /** Who it is of the user's list. */
  known: Person | null;
  /** A talk about their growth, unless a later one is known. */
  career: TalkPartner["career"];
}

/** What the user says of somebody they take over. */
export interface Ticked {
  kind: PersonKind;
  /** The talk that sounds like one about their growth was one. */
  career: boolean;
}

export const untouched: Ticked = { kind: "report", career: false };

/** From so many talks on, somebody is met again and again. */
const often = 3;

export function proposalsFrom(partners: readonly TalkPartner[], people: readonly Person[]): Proposal[] {
  const owners = ownersByAddress(people);
  return partners.map((partner) => {
    const known = owners.get(canonicalAddress(partner.email)) ?? null;
    const lastOn = known?.lastCareer?.on ?? "";
    const career = partner.career && partner.career.on > lastOn ? partner.career : null;
    return { partner, known, career, name: known?.name ?? (partner.name || partner.email) };
  });
}

/** Those who are met again and again stand before the others. */
export function isOften({ partner }: Proposal): boolean {
  return partner.series !== null || partner.times >= often;
}

export function importedFrom({ partner, name, known, career }: Proposal, ticked: Ticked): ImportedPerson {
  const { email, usualTime, knownSeries } = partner;
  return {
    ...nothingElse,
    ...{ personId: known?.id ?? null, name, kind: known?.kind ?? ticked.kind, emails: known ? [] : [email] },
    ...{ usualTime, knownSeries },
    lastCareer: ticked.career && career ? { on: career.on, approximate: true } : null,
  };
}
