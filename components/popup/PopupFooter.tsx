import { Lock } from "lucide";
import { Icon } from "../ui/Icon";

export function PopupFooter() {
  return (
    <footer class="popup-footer">
      <a class="quiet-link" href="/options.html#people" target="_blank" rel="noopener">
        People and settings
      </a>
      <a class="quiet-link" href="/options.html#data" target="_blank" rel="noopener">
        <Icon shape={Lock} size={14} />
        stays in this browser
      </a>
    </footer>
  );
}
