import { useNavigate } from "@tanstack/react-router";
import type { Site } from "../../lib/api";
import { texts } from "../../lib/texts";
import { Icon } from "../../ui/Icon";

/** Which site is worked on; with one there is nothing to choose. */
export function SiteSwitcher({ sites, site }: { sites: Site[]; site: Site }) {
  const navigate = useNavigate();
  if (sites.length === 1) {
    return (
      <p className="nav sites">
        <Icon name="globe" />
        <span className="truncate">{site.name}</span>
      </p>
    );
  }
  return (
    <label className="nav sites">
      <Icon name="globe" />
      <span className="sr-only">{texts.nav.site}</span>
      <select
        value={site.slug}
        onChange={(event) => void navigate({ to: "/", search: { site: event.target.value } })}
      >
        {sites.map((each) => (
          <option key={each.id} value={each.slug}>
            {each.name}
          </option>
        ))}
      </select>
      <Icon name="down" className="pointer-events-none" />
    </label>
  );
}
