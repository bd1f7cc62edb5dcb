/** Reading without a connection. */
export const offline = {
  offline: {
    title: 'Read offline',
    description: 'Keep this archive on your device and read it without a connection.',
    intro:
      'Keep this archive on your device to read and search it without a connection. With a connection, you always see the latest version, and what is stored is updated as you read.',
    /** `size` is that of the largest file that is stored. */
    leftOut: 'Recordings, files for download such as citations and data, and files of more than {size} are not stored.',
    needsScript: 'This needs JavaScript.',
    unsupported:
      'This browser cannot store the archive: it needs a secure connection (https) and permission to store data.',
    /** The size could not be read. */
    unavailable: 'The archive cannot be stored now. Check your connection, then reload this page.',
    /** A button. */
    keep: 'Keep this archive on this device',
    size: 'It takes {size} of storage.',
    storing: 'Storing. You can read other pages meanwhile.',
    /** Two sizes. */
    progress: '{done} of {total}',
    /** A button. */
    stop: 'Stop',
    stopped: 'Storing has stopped. What has been stored so far is kept.',
    /** A button. */
    goOn: 'Continue',
    stored: 'Stored on this device on {date}: {size}.',
    /** The browser has not promised to keep what is stored. */
    mayGo: 'The browser may delete it if space is short, or if you do not visit the site for a long time.',
    /** A button. */
    remove: 'Remove from this device',
    removed: 'Removed from this device.',
    space: 'There is not enough space: {needed} more is needed, and the browser allows {free}.',
    connection: 'The connection was lost. What has been stored so far is kept.',
    altered: 'Storing has stopped: the file {file} did not arrive as it was published. Try again later.',
  },
} as const;
