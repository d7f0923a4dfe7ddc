import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { LogOut } from "../features/session/LogOut";
import { LoggedOut } from "../features/session/LoggedOut";
import { NoSite } from "../features/sites/NoSite";
import { SiteSwitcher } from "../features/sites/SiteSwitcher";
import { WorkflowNav } from "../features/workflows/WorkflowNav";
import { asProblem } from "../lib/problem";
import { sitesQuery } from "../lib/queries";
import { texts } from "../lib/texts";
import { Failure } from "../ui/Failure";
import { Icon, Mark } from "../ui/Icon";
import { useSite, useSites } from "./sites";

/** What stands around every page: who is in, which site, and the ways to go. */
export function Shell() {
  const sites = useQuery(sitesQuery);
  if (sites.error && !sites.data) {
    const problem = asProblem(sites.error);
    if (problem.status === 401) return <LoggedOut />;
    return (
      <main className="body">
        <Failure
          message={problem.message}
          remedy={problem.remedy}
          again={{ label: texts.problem.again, act: () => void sites.refetch() }}
        />
      </main>
    );
  }
  if (!sites.data) return null;
  return (
    <Suspense>
      <Frame />
    </Suspense>
  );
}

function Frame() {
  const sites = useSites();
  const site = useSite();
  return (
    <div className="app">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-2">
        {texts.nav.skip}
      </a>
      <nav className="rail" aria-label={texts.nav.main}>
        <Link to="/" className="brand strong">
          <Mark />
          {texts.brand}
        </Link>
        {site && <SiteSwitcher sites={sites} site={site} />}
        <Link to="/" search={site ? { site: site.slug } : {}} activeOptions={{ includeSearch: false, exact: true }} className="nav narrow-hidden">
          <Icon name="home" />
          {texts.nav.home}
        </Link>
        {site && <WorkflowNav site={site.id} />}
        <LogOut />
      </nav>
      <div className="main">{site ? <Outlet /> : <NoSite />}</div>
    </div>
  );
}
