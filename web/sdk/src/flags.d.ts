/** What a build of the core can do beyond its least; the build writes it in. */

/** The steps that are no edits: overlays, waits, branches, redirects, events, traits. */
declare const STEPS: boolean;
/** The attributes that need more than a look: device, channel, history, the page's own data. */
declare const KNOWN: boolean;
/** Targets that are fingerprints: elements are found again by what is on and around them. */
declare const MARKS: boolean;
