/**
 * The one script of the pages: it adds comfort (focus on errors, answers that unfold, no double press) to what works
 * without it. Written beside the design system's own file when the assets are built.
 */
export const START_SCRIPT = `import { createAll, Button, Checkboxes, ErrorSummary, NotificationBanner, Radios } from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios]) createAll(component);
`;
