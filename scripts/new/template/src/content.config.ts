export { collections } from 'steppe/content';
