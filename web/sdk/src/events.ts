/** What has happened, for whoever listens in the page. */
import { guarded } from "./guard";
import type { Listener, Properties } from "./types";

type Ear = (event: string, properties: Properties) => unknown;

/** Of the site, and of this page view only. */
const lasting: Ear[] = [];
let passing: Ear[] = [];

/** Who begins to listen because of an event has not heard it. */
export const report: Ear = (event, properties) => [...lasting, ...passing].forEach((ear) => guarded(ear)(event, properties));

export const hear = (ear: Ear) => passing.push(ear);

/** Another page is in view. */
export const deafen = () => (passing = []);

export const on = (name: string, listener: Listener) => void lasting.push((event, properties) => event === name && listener(properties));
