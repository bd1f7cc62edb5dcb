import { icons } from 'virtual:steppe/icons';
import { entityFeeds } from '../archive/feeds/feeds.ts';
import { feedWriter } from '../archive/feeds/write-feed.ts';
import { onceFromArchive } from './archive.ts';
import { siteAddresses } from './context.ts';
import { imageFile, recordingFile } from './media-files.ts';

/** The feeds of countries, groups, people and topics, by the key of their pages. */
export const getEntityFeeds = onceFromArchive(entityFeeds);

/** Writes the feeds of this build. */
export const getFeedWriter = onceFromArchive((archive) => {
  const icon = icons.find(({ type }) => type === 'image/svg+xml' || type === 'image/png')?.path;
  return feedWriter({ archive, addresses: siteAddresses(), files: { imageFile, recordingFile } }, icon);
});
