/** What the synthetic niches are about. */
export const SUBJECTS = [
  'invoice template',
  'meal planner',
  'habit tracker',
  'resume checker',
  'wedding budget',
  'plant care',
  'rental inventory',
  'podcast transcript',
  'screenshot editor',
  'tutor scheduling',
  'pet sitting contract',
  'grant writing',
  'language flashcards',
  'home gym log',
  'recipe scaling',
  'freelance timesheet',
  'warranty tracker',
  'choir sheet music',
  'garden layout',
  'van conversion',
];

export const FORMS = [
  'app',
  'software',
  'template',
  'for small business',
  'generator',
  'tool',
  'online',
  'for beginners',
  'excel',
  'free',
  'calculator',
  'planner',
];

export const INTENTS = ['INFORMATIONAL', 'NAVIGATIONAL', 'COMMERCIAL', 'TRANSACTIONAL', null];
