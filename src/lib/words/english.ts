/**
 * Every word the interface says, in one place, so that it can be translated: another language is
 * another object of this type. Short, plain, kind and true.
 */
const plural = (n: number, one: string, many: string) =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const words = {
	recto: 'Recto',
	tagline: 'Your documents, remembered.',
	skipToContent: 'Skip to the content',

	nav: {
		label: 'Main',
		today: 'Today',
		add: 'Add',
		settings: 'Settings'
	},

	today: {
		title: 'Today',
		welcomeTitle: 'Turn a document into questions you will remember',
		welcome:
			'Give Recto a text. It makes a lesson and questions from it, shows the sentence behind every answer, and brings each question back before you are likely to forget it.',
		promises: [
			'Works without a network, and without an account.',
			'Everything stays on this device.',
			'Nothing is asked as fact that the text only reports or supposes.'
		],
		due: (n: number) => plural(n, 'question to review', 'questions to review'),
		fresh: (n: number) => plural(n, 'new question', 'new questions'),
		minutes: (n: number) => `about ${plural(n, 'minute', 'minutes')}`,
		study: 'Study now',
		doneTitle: 'Nothing is due right now',
		doneNext: (when: string) => `The next review is ${when}.`,
		moreTomorrow: 'More new questions come tomorrow.',
		doneNone: 'Start a lesson below, or add a text of your own.',
		shelf: 'On your shelf',
		withRecto: 'Comes with Recto',
		answeredToday: (n: number) => `${plural(n, 'answer', 'answers')} today`
	},

	course: {
		lessons: (n: number) => plural(n, 'lesson', 'lessons'),
		questions: (n: number) => plural(n, 'question', 'questions'),
		open: 'Open the course',
		study: 'Study this course',
		contents: 'Lessons',
		dated: (date: string) => `Source dated ${date}`,

		leftOut: 'What was not asked'
	},

	lesson: {
		position: (n: number, of: number) => `Lesson ${n} of ${of}`,
		keyPoints: 'Key points',
		passage: 'The text',
		questions: 'Questions to try',
		questionsHint: 'Think of the answer, then open it.',
		study: (n: number) => `Study ${plural(n, 'question', 'questions')}`,
		noQuestions: 'This part of the text gave no question good enough to ask.',
		source: 'Show in the text',
		answer: 'Answer',
		previous: 'Previous lesson',
		next: 'Next lesson',
		progress: (started: number, total: number) =>
			`${started} of ${plural(total, 'question', 'questions')} started`,
		progressLabel: 'Your progress on this lesson',
		strength: (percent: number) => `${percent}% firmly learnt`,
		notFound: 'This lesson is not on this device.'
	},

	stance: {
		asserted: { name: 'Stated', meaning: 'The source states this flatly.' },
		reported: { name: 'Reported', meaning: 'The source passes on what somebody reports.' },
		speculated: {
			name: 'Possible',
			meaning: 'The source calls this possible or likely, not certain.'
		},
		intended: { name: 'A goal', meaning: 'The source says somebody wants or plans this.' }
	},

	item: {
		blank: 'blank',
		context: 'Just before in the text:',
		reveal: 'Show the answer',
		turnBack: 'Turn back',
		check: 'Check',
		dontKnow: 'I don’t know',
		typeHere: 'Type what is missing',
		typeAnswer: 'Type your answer',
		chooseOne: 'Choose one answer',
		isTrue: 'True',
		isFalse: 'False',

		up: (thing: string) => `Move up: ${thing}`,
		down: (thing: string) => `Move down: ${thing}`,
		place: (n: number, of: number) => `place ${n} of ${of}`,
		kinds: {
			flashcard: 'Flashcard',
			cloze: 'Fill the gap',
			choice: 'Choose',
			'true-false': 'True or false?',
			typed: 'Type the answer',
			ordering: 'Put in order'
		}
	},

	study: {
		title: 'Study',
		loading: 'Getting your questions ready …',
		position: (n: number, of: number) => `Question ${n} of ${of}`,
		close: 'Stop for now',
		undo: 'Undo',
		undone: 'The last answer was taken back.',
		verso: 'Answer side',
		right: 'Right',
		nearlyRight: 'Right, spelt a little differently',
		wrong: 'Not this time',
		gaveUp: 'Here is the answer',
		partly: 'Partly right',
		overridden: 'Counted as right',
		theAnswer: 'The answer',
		youAnswered: 'You answered',
		youPut: (place: number) => `you: ${place}.`,
		override: 'I was right',
		next: 'When should it come back?',
		ratings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
		suggested: 'suggested',
		source: 'Where this comes from',
		sourceWaiting: 'The sentence this question came from appears here once you have answered.',
		openLesson: 'Open the lesson',
		keysHint: 'Keys: 1 to 4 choose, then rate. Space or Enter goes on. Ctrl+Z takes back.',
		elsewhere: 'You answered this one in another window, so it was skipped.',
		notSaved: 'This answer could not be saved. Nothing else was lost.',
		emptyTitle: 'Nothing is due right now',
		empty: 'You have started every question here, and none is due yet.',
		emptyLimit: 'You have met today’s new questions. More come tomorrow.',
		studyAnyway: (n: number) => `Learn ${n} more now`,
		doneTitle: 'Done for now',
		answered: (answers: number, items: number) =>
			`${plural(answers, 'answer', 'answers')} to ${plural(items, 'question', 'questions')}`,
		rightFirst: (n: number, of: number) => `${n} of ${of} right the first time`,
		newOnes: (n: number) => `${n} new`,
		againOnes: (n: number) => `${n} needed another look`,
		minutes: (n: number) => (n < 1 ? 'under a minute' : plural(n, 'minute', 'minutes')),
		comeBack: (when: string) => `Come back ${when}.`,
		comeBackNever: 'Nothing is scheduled yet.',
		backToday: 'Back to today',

		saved: 'Every answer is saved on this device.'
	},

	when: {
		now: 'now',
		soon: (minutes: number) => `in ${plural(Math.max(1, minutes), 'minute', 'minutes')}`,
		laterToday: 'later today',
		tomorrow: 'tomorrow',
		days: (n: number) => `in ${plural(n, 'day', 'days')}`
	},

	add: {
		title: 'Add a document',
		intro: 'Recto makes lessons and questions on this device. Nothing is sent anywhere.',
		paste: 'Paste a text',
		pasteHint: 'A few paragraphs or more work best.',
		name: 'Title (optional)',
		textFirst: 'Paste a text first.',
		make: 'Make lessons',
		file: 'Or open a file',
		fileHint: 'Plain text or Markdown, up to 5 MB. You can also drop it here.',
		chooseFile: 'Choose a file',
		drop: 'Drop it to open it',
		cancel: 'Cancel',
		stages: {
			reading: 'Reading the text …',
			preparing: 'Getting the language tools ready …',
			making: 'Finding what is worth asking …',
			saving: 'Putting it on your shelf …'
		},
		failedTitle: 'That did not work',
		madeTitle: 'Your lessons are ready',
		made: (lessons: number, items: number) =>
			`${plural(lessons, 'lesson', 'lessons')} with ${plural(items, 'question', 'questions')}.`,
		already: 'This text was on your shelf already. Your progress is kept.',
		noItems:
			'Recto could read the text but found nothing it could ask well. The lesson and its key points are there to read.',
		open: (lessons: number) => (lessons === 1 ? 'Read the lesson' : 'Read the first lesson'),
		study: 'Study now',
		another: 'Add another'
	},

	document: {
		notFoundTitle: 'Not on this device',
		notFound: 'This document is not here. It may have been removed, or it is on another device.',
		study: 'Study this document',
		remove: 'Remove from this device',
		removed: (title: string) => `“${title}” was removed.`,
		restore: 'Put it back'
	},

	settings: {
		title: 'Settings',
		study: 'Studying',
		newPerDay: 'New questions a day',
		newPerDayHint: 'Each new question comes back several times, so a small number goes a long way.',
		retention: 'How much you want to remember',
		retentionHint:
			'The chance of still knowing a question when it comes back. Higher means more reviews; 90% suits most people.',
		rollover: 'A new day starts at',
		rolloverHint: 'Studying late at night still counts for the day before.',
		look: 'Look',
		themes: { system: 'Automatic', light: 'Light', dark: 'Dark' },
		storage: 'What is kept on this device',
		persisted: 'Protected: the browser will not clear it by itself.',
		notPersisted: 'Not protected yet: if the device runs out of space, the browser may clear it.',
		unknown: 'This browser does not say whether the data is protected.',
		protect: 'Ask the browser to keep it',
		protectRefused:
			'The browser did not agree yet. It usually does once Recto is installed or used more often.',
		usage: (used: string, quota: string) => `${used} used of about ${quota}.`,
		counts: (documents: number, answers: number) =>
			`${plural(documents, 'document', 'documents')} and ${plural(answers, 'answer', 'answers')}.`,
		privacy:
			'Nothing leaves this device. Recto has no account, no server of its own and sends no statistics.',
		install: 'Install Recto',
		installHint: 'Put it on your home screen. It opens faster and works without a network.',
		installIos:
			'On iPhone and iPad: open the share menu and choose Add to Home Screen. The installed app keeps its own data, so install it before you start.',
		version: (version: string) => `Recto ${version}`
	},

	update: {
		ready: 'A newer Recto is ready.',
		apply: 'Use it now',
		later: 'Later',
		afterSession: 'It will be used when you have finished here.'
	},

	error: {
		title: 'Something went wrong',
		notFoundTitle: 'There is no such page',
		notFound: 'The address may be mistyped, or what was here has been removed.',
		storageTitle: 'Recto cannot keep anything here',
		storage:
			'The browser does not let Recto store data. In a private window, or when storage is switched off, you can read lessons, but progress cannot be kept.',
		storageFull:
			'This device has no room left, so the last step was not saved. Everything saved before is safe.',
		storageNewer:
			'This device holds data of a newer Recto. Close all windows of Recto and open it again to get the new version.',
		home: 'Go to today'
	}
} as const;
