/** Every page is a prerendered shell: the congress lives in the browser, the server only hands out files. */
export const ssr = false;
export const prerender = true;
