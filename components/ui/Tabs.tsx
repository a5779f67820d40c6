import { useRef } from "preact/hooks";
import "./Tabs.css";

interface TabsProps<T extends string> {
  /** What the choice is about, for assistive technology. */
  label: string;
  tabs: readonly (readonly [value: T, words: string])[];
  selected: T;
  onSelect: (value: T) => void;
}

/** The id of the panel that belongs to a tab; the screen gives it to its `role="tabpanel"`. */
export function panelId(value: string): string {
  return `panel-${value}`;
}

/** The id of a tab, for the panel's `aria-labelledby`. */
export function tabId(value: string): string {
  return `tab-${value}`;
}

/** A segmented control that switches panels: one stop for Tab, arrows, Home and End move inside. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const index = nextIndex(
      event.key,
      tabs.findIndex(([value]) => value === selected),
      tabs.length,
    );
    const next = index === null ? undefined : tabs[index];
    if (!next) return;
    event.preventDefault();
    onSelect(next[0]);
    list.current?.querySelector<HTMLElement>(`#${tabId(next[0])}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(([value, words]) => (
        <button
          key={value}
          type="button"
          role="tab"
          class="tab"
          id={tabId(value)}
          aria-selected={value === selected}
          aria-controls={panelId(value)}
          tabIndex={value === selected ? 0 : -1}
          onClick={() => onSelect(value)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
