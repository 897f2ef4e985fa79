import { createAll, Button, ErrorSummary, NotificationBanner, Radios, Checkboxes } from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Button, ErrorSummary, NotificationBanner, Radios, Checkboxes]) createAll(component);
