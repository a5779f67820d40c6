/** Mutations as the real page makes them all the time, for measuring what a bystander costs. */

const perTask = 50;

/** Inserts, changes attributes, changes text, removes, in turn, all over the page but never in the bubble. */
export async function storm(mutations: number): Promise<void> {
  const places = [...document.querySelectorAll(".sc-column, .PTdDEc, .sc-hours, .sc-calendars, #gb")];
  let made: HTMLElement | null = null;
  for (let done = 0; done < mutations; done += 1) {
    const place = places[Math.floor(done / 4) % places.length];
    if (!place) return;
    made = mutate(done % 4, place, made, done);
    if (done % perTask === perTask - 1) await nextTask();
  }
  made?.remove();
  await nextTask();
}

function mutate(step: number, place: Element, made: HTMLElement | null, count: number): HTMLElement | null {
  if (step === 0 || !made) return place.appendChild(newNode());
  if (step === 1) made.setAttribute("data-tick", String(count));
  else if (step === 2) made.textContent = `tick ${count}`;
  else made.remove();
  return step === 3 ? null : made;
}

function newNode(): HTMLElement {
  const node = document.createElement("div");
  node.className = "XuJrye";
  return node;
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
