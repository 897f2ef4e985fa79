/**
 * Runs before a participants' page is drawn. Once somebody has left this site in a tab, going back there does not show
 * a page of it: it leads away again. A page that is opened anew, from a message, is shown.
 */
export const GUARD_SCRIPT = `(function () {
  var away = document.currentScript.dataset.away;
  var leave = function () {
    document.documentElement.hidden = true;
    document.documentElement.style.display = 'none';
    location.replace(away);
  };
  var left = function () {
    try {
      return sessionStorage.getItem('left') !== null;
    } catch (error) {
      return false;
    }
  };
  var visit = performance.getEntriesByType('navigation')[0];
  if (left()) {
    if (visit && visit.type === 'back_forward') leave();
    else sessionStorage.removeItem('left');
  }
  addEventListener('pageshow', function (event) {
    if (event.persisted && left()) leave();
  });
})();
`;

/**
 * Adds comfort to participants' pages, which work without it. The button that leaves is the design system's, but it
 * takes this page's place in the history instead of standing behind it.
 */
export const PARTICIPANT_SCRIPT = `import { createAll, Button, ErrorSummary, ExitThisPage } from './govuk-frontend.min.js';

class LeaveThisSite extends ExitThisPage {
  exitPage() {
    try {
      sessionStorage.setItem('left', '');
    } catch {
      // Nothing is kept in this browser: the history is replaced all the same.
    }
    document.title = ' ';
    document.body.classList.add('wr-gone');
    location.replace(this.$button.href);
  }
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Button, ErrorSummary, LeaveThisSite]) createAll(component);
`;
