import type { Settings } from './settings';

/** What holds of every setting until somebody chooses: its first choice. */
export const DEFAULT_SETTINGS: Settings = {
	quorum: 'two-thirds',
	tie: 're-vote',
	rounding: 'half-up',
	noAgree: 'valid',
	missingBallots: 'go-on',
	meetingBase: 'members',
	alternates: 'by-votes',
	inspectionPool: 'anyone',
	inspectionHead: 'both',
	standingPool: 'committee',
	officersPool: 'standing-committee',
	officersAt: 'first-meeting',
	nominationBar: 'in-force',
	withdrawals: 'voted',
	plannedOfficer: 'stop',
	handBase: 'present',
	resolver: 'third-person',
	secondLook: 'some-sheets',
	ballotPhotos: 'none',
	nameOrder: 'given-name',
	hallFigures: 'announced'
};
