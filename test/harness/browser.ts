/** A form of a page, as it would be sent: where to, and its hidden fields and first button. */
interface Form {
  readonly action: string;
  readonly fields: Record<string, string>;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The last form of a page that is sent by POST and is not the sign-out. */
function formOf(page: string): Form {
  const forms = [...page.matchAll(/<form\b[^>]*method="post"[^>]*>[\s\S]*?<\/form>/gi)].map(([form]) => form);
  const form = forms.filter((each) => !/action="\/sign-out"/.test(each)).at(-1);
  if (!form) throw new Error(`No form on this page:\n${page.slice(0, 2_000)}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<(?:input|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const sent = attribute(tag, 'type') === 'hidden' || tag.startsWith('<button');
    if (name && sent && !(name in fields)) fields[name] = attribute(tag, 'value') ?? '';
  }
  return { action: attribute(form, 'action') ?? '', fields };
}

/** Someone at the pages, without script: follows redirects, keeps cookies, fills in the form that is shown. */
export class Browser {
  private cookies = new Map<string, string>();
  private at = '/';
  private page = '';

  constructor(private readonly url: string) {}

  async get(path: string): Promise<string> {
    return this.visit(path, { method: 'GET' });
  }

  /** Sends the form of the page that is shown, with these fields filled in. */
  async submit(filled: Record<string, string>): Promise<string> {
    const { action, fields } = formOf(this.page);
    const body = new URLSearchParams({ ...fields, ...filled });
    return this.visit(action || this.at, { method: 'POST', body });
  }

  /** Signs in as the demo user with that address. */
  async signIn(email: string): Promise<void> {
    await this.get('/sign-in');
    await this.submit({ user: email });
  }

  private async visit(path: string, init: RequestInit): Promise<string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.url), { ...init, headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
      this.cookies.set(name, value);
    }
    const to = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && to) return this.visit(to, { method: 'GET' });
    this.at = path;
    this.page = await response.text();
    return this.page;
  }
}
