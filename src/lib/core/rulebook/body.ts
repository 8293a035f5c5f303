/** Who votes, and so whose base the threshold is taken of. 244 art. 32, 190 art. 30. */
export const BODIES = ['delegates-congress', 'members-congress', 'committee-meeting'] as const;
export type Body = (typeof BODIES)[number];
