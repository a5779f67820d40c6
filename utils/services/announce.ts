/** Tells open guides that something they show was changed elsewhere. */
import type { Person } from "../domain/person";
import type { Place } from "./places";
import type { Services } from "./services";
import type { Standing } from "./standing";

/** @param except the guide that made the change, which has the answer already */
export async function announce({ places, guides }: Services, person: Person, except: Place | null): Promise<void> {
  for (const [place, { standing }] of await places.all()) {
    if (place === except || standing?.on !== "conversation" || !isOn(standing, person)) continue;
    guides.send(place, { name: "changed", personId: standing.personId });
  }
}

/** Something that every guide shows was changed, such as a setting. */
export async function announceToAll({ places, guides }: Services): Promise<void> {
  for (const [place, { standing }] of await places.all()) {
    if (standing?.on === "conversation") guides.send(place, { name: "changed", personId: standing.personId });
  }
}

/** A guide with a draft may know the person by another id: then the address tells. */
function isOn({ personId, draft }: Standing & { on: "conversation" }, person: Person): boolean {
  return personId === person.id || (draft?.person.emails.some((email) => person.emails.includes(email)) ?? false);
}
