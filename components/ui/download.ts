/** Hands a text or bytes to the person as a file, through the browser's own download. Nothing leaves the computer. */
export function downloadFile(filename: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = filename;
  link.click();
  // The browser has taken the file over by the next minute; until then the address must stay good.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function downloadText(filename: string, text: string, type = "application/json"): void {
  downloadFile(filename, text, type);
}
