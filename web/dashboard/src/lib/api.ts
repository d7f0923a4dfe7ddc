import createClient from "openapi-fetch";
import type { components, paths } from "trackflow-api-client";
import { problemOf } from "./problem";

export type Site = components["schemas"]["Site"];
export type Workflow = components["schemas"]["Workflow"];
export type Generation = components["schemas"]["Generation"];
export type Results = components["schemas"]["Results"];
export type Open = components["schemas"]["Open"];
export type Document = Workflow["document"];
export type State = Workflow["state"];

/** What a workflow is called: the server cuts a sentence to make a name, the page shows it whole. */
export function nameOf({ name, sentence }: Workflow): string {
  const whole = sentence?.replaceAll(/\s+/g, " ").trim() ?? "";
  return whole.startsWith(name) ? whole : name;
}

// The session's cookie goes along by itself; no key is ever in the page.
const client = createClient<paths>({ baseUrl: "/api" });

type Answer<Data> = { data?: Data | undefined; error?: unknown; response: Response };

async function given<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (data === undefined) throw problemOf(response.status, error);
  return data;
}

const of = (workflow: string) => ({ params: { path: { workflow } } });
const at = (site: string) => ({ params: { path: { site } } });

export const api = {
  sites: () => given(client.GET("/v1/sites")),
  eventCounts: (site: string) => given(client.GET("/v1/sites/{site}/events/counts", at(site))),
  generate: (prompt: string) => given(client.POST("/v1/generate", { body: { prompt } })),
  workflows: (site: string) => given(client.GET("/v1/sites/{site}/workflows", at(site))),
  workflow: (id: string) => given(client.GET("/v1/workflows/{workflow}", of(id))),
  results: (id: string) => given(client.GET("/v1/workflows/{workflow}/results", of(id))),
  create: (site: string, document: Document, sentence: string, generation: string | null) =>
    given(
      client.POST("/v1/sites/{site}/workflows", {
        ...at(site),
        body: { document, sentence, generation },
      }),
    ),
  edit: (id: string, changes: Record<string, unknown>) =>
    given(client.PATCH("/v1/workflows/{workflow}", { ...of(id), body: { changes } })),
  publish: (id: string) => given(client.POST("/v1/workflows/{workflow}/publish", of(id))),
  approve: (id: string, version: number) =>
    given(client.POST("/v1/workflows/{workflow}/approve", { ...of(id), body: { version } })),
  pause: (id: string) => given(client.POST("/v1/workflows/{workflow}/pause", of(id))),
  resume: (id: string) => given(client.POST("/v1/workflows/{workflow}/resume", of(id))),
  logOut: async () => {
    const response = await fetch("/logout", { method: "POST" });
    if (!response.ok) throw problemOf(response.status, await response.json());
  },
};
