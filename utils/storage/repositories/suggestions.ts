import type { Suggestion } from "../../domain/suggestion";
import type { ReadTx, WriteTx } from "../schema";

export function allSuggestions(tx: ReadTx): Promise<Suggestion[]> {
  return tx.objectStore("suggestions").getAll();
}

/** @param email as `canonicalAddress` writes it */
export async function suggestionOf(tx: ReadTx, email: string): Promise<Suggestion | null> {
  return (await tx.objectStore("suggestions").get(email)) ?? null;
}

export async function putSuggestion(tx: WriteTx, suggestion: Suggestion): Promise<void> {
  await tx.objectStore("suggestions").put(suggestion);
}

export async function removeSuggestion(tx: WriteTx, email: string): Promise<void> {
  await tx.objectStore("suggestions").delete(email);
}

export async function removeAllSuggestions(tx: WriteTx): Promise<void> {
  await tx.objectStore("suggestions").clear();
}
