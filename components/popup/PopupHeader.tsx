import { EllipsisVertical, PanelRight, Search, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { request } from "../../utils/messaging/client";
import { openOptions } from "../../utils/platform/tabs";
import { IconButton } from "../ui/Button";
import { Menu, MenuItem } from "../ui/Menu";
import { SearchField } from "../ui/SearchField";
import { useLoaded } from "../ui/use-loaded";
import { rowStop } from "./keys";
import type { SidePanel } from "./use-side-panel";

interface PopupHeaderProps {
  /** What is searched for; `null` while the search is closed. */
  search: string | null;
  onSearch: (search: string | null) => void;
  searchable: boolean;
  sidePanel: SidePanel;
}

export function PopupHeader({ search, onSearch, searchable, sidePanel }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <div class="popup-title">
        <h1>Career conversations</h1>
        {searchable && search === null && <IconButton shape={Search} label="Search" onClick={() => onSearch("")} />}
        <IconButton
          shape={PanelRight}
          label="Open guide beside any tab"
          disabled={!sidePanel.ready}
          onClick={() => sidePanel.open(null)}
        />
        <Menu shape={EllipsisVertical} label="More">
          <MenuItem onSelect={() => void openOptions("#people")}>People and settings</MenuItem>
          <MenuItem onSelect={() => void openOptions("#welcome")}>How it works</MenuItem>
          <LockNow />
        </Menu>
      </div>
      {search !== null && <PopupSearch search={search} onSearch={onSearch} />}
    </header>
  );
}

const askForLock = () => request("lock.state", {});

/** Asks only once the menu is open: most people have no lock. */
function LockNow() {
  const { value: lock } = useLoaded(askForLock);
  return lock?.on ? <MenuItem onSelect={() => void request("lock.close", {})}>Lock now</MenuItem> : null;
}

function PopupSearch({ search, onSearch }: { search: string; onSearch: (search: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(search.length, search.length);
    // Only when it appears: later the cursor belongs to the person.
  }, []);

  return (
    <SearchField
      ref={field}
      label="Search by name, address or role"
      value={search}
      onInput={onSearch}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onSearch(null);
      }}
      {...rowStop}
    >
      <IconButton shape={X} label="Close search" onClick={() => onSearch(null)} />
    </SearchField>
  );
}
