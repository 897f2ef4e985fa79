import { PlainError } from './plain-error.js';
import { stackOptions } from './options.js';

describe('the options of start', () => {
  it('start everything at port 3000 unless told otherwise', () => {
    expect(stackOptions([], {})).toMatchObject({ webPort: 3000, web: true, ui: true, demo: true, apps: true });
  });

  it('leave out what is not wanted', () => {
    const options = stackOptions(['--no-web', '--no-ui', '--home', '/x'], { PORT: '4000' });
    expect(options).toMatchObject({ web: false, ui: false, demo: true, webPort: 4000 });
    expect(stackOptions(['--no-apps'], {})).toMatchObject({ apps: false, web: false, demo: false });
  });

  it.each([
    ['PORT', { PORT: 'many' }],
    ['TEMPORAL_ADDRESS', { TEMPORAL_ADDRESS: 'http://temporal' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://here' }],
  ])('are refused naming %s', (name, env) => {
    expect(() => stackOptions([], env)).toThrow(PlainError);
    expect(() => stackOptions([], env)).toThrow(name);
  });

  it('are refused with an unknown argument', () => {
    expect(() => stackOptions(['--fast'], {})).toThrow('Unknown argument --fast');
  });
});
