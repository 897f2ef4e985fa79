/** Follow-up. */
export interface FollowUpPayloads {
  'record-follow-up': {
    followUp: string;
    satisfied: boolean | null;
    wouldRecommend: boolean | null;
    textId: string | null;
  };
}
