import { dirname, join } from 'node:path';
import { dayOf } from '@whenready/domain';
import { Environment, FileSystemLoader } from 'nunjucks';
import type { Assets } from '../assets/build.js';
import { WEB_ROOT } from '../root.js';
import { sayDate, sayDay, sayMoment } from '../words/dates.js';
import { label, type LabelGroup } from '../words/labels.js';

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/**
 * The templates: this app's pages and parts, then the design systems' components.
 * @param assets whose version goes into every address, so that browsers may keep them for ever
 * @param cached templates are read once; false reads them anew for each page
 */
export function templates(assets: Assets, cached: boolean): Environment {
  const folders = [
    join(WEB_ROOT, 'src', 'views'),
    join(WEB_ROOT, 'src', 'pages'),
    join(WEB_ROOT, 'src'),
    join(folderOf('govuk-frontend'), 'dist'),
    folderOf('@ministryofjustice/frontend'),
  ];
  const environment = new Environment(new FileSystemLoader(folders, { noCache: !cached }), { autoescape: true });
  environment.addGlobal('assets', `/assets/${assets.version}`);
  environment.addFilter('day', sayDay);
  environment.addFilter('date', (instant: string) => sayDate(dayOf(instant)));
  environment.addFilter('moment', sayMoment);
  environment.addFilter('mojDate', sayMoment);
  environment.addFilter('label', (code: string, group: LabelGroup) => label(group, code));
  return environment;
}
