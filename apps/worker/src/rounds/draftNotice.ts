import { type CalendarDay, sayDay } from '@whenready/domain';

/** The words of the notice that a draft will be deleted. They name neither the matter nor any person. */
export function draftNotice(day: CalendarDay): { subject: string; text: string } {
  return {
    subject: 'Something that you began will be deleted',
    text:
      `You began something and have not sent it. It is kept until ${sayDay(day)} and then deleted.\n\n` +
      'Sign in and look under drafts to finish it or to delete it. If you change it, it is kept for longer.\n',
  };
}
