import {
  type ErrorComponentProps,
  Link,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { asProblem } from "../lib/problem";
import { texts } from "../lib/texts";
import { Failure } from "../ui/Failure";
import { HomePage } from "./HomePage";
import { Shell } from "./Shell";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: Nothing,
  errorComponent: Failed,
  validateSearch: (given: Record<string, unknown>): { site?: string } =>
    typeof given["site"] === "string" ? { site: given["site"] } : {},
});
const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });
const workflow = createRoute({
  getParentRoute: () => root,
  path: "/workflows/$workflow",
  component: lazyRouteComponent(() => import("./WorkflowPage"), "WorkflowPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([home, workflow]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

function Nothing() {
  return (
    <main className="body">
      <p>{texts.problem.missing}</p>
      <Link to="/" className="link">
        {texts.problem.home}
      </Link>
    </main>
  );
}

function Failed({ error, reset }: ErrorComponentProps) {
  const problem = asProblem(error);
  const message = problem === error ? problem.message : texts.problem.unexpected;
  return (
    <main className="body">
      <Failure
        message={message}
        remedy={problem.remedy}
        again={{ label: texts.problem.again, act: reset }}
      />
    </main>
  );
}
