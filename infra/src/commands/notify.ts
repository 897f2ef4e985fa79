import { serveStandIn } from '../notify/serve.js';

/** `notify HOME PORT`: the stand-in of GOV.UK Notify and of a gateway for texts, until it is asked to end. */
export async function notify([home = '', port]: string[]): Promise<number> {
  serveStandIn(home, Number(port));
  return new Promise(() => undefined);
}
