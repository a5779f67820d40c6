import { initials } from "../../utils/domain/initials";
import "./Avatar.css";

/** A round with the person's initials. Decorative: the name always stands beside it. */
export function Avatar({ name, late = false }: { name: string; late?: boolean }) {
  return (
    <span class={late ? "avatar avatar-late" : "avatar"} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
