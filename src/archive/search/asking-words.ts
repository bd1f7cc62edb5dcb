/**
 * English words of questions and of usual phrases that say little beside others: “what did they say about”, “many
 * people”. Unlike function words, they are found where a query has no others.
 */
export const ENGLISH_ASKING_WORDS = new Set(
  (
    'say says said tell tells told mean means meant explain explains happen happens happened happening find show made ' +
    'make makes making get gets got go goes going come comes came take takes took give gives given know known see seen ' +
    'think among amongst also still just very much many more most some any other others another such only even ever ' +
    'there here because while since until through within without around across toward towards upon per via being does ' +
    'done doing used use using want wants wanted need needs way ways thing things kind kinds long often well however'
  ).split(' '),
);
