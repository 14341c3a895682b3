/** Files that examples and cases name in the fields of a form. */
import { foreignFiles, picture, polyglots, type PictureName } from '../../support/pictures.ts';
import { pictureFiles } from '../../support/picture-files.ts';

/** Whether a text names a prepared file: a picture, or something that only claims to be one. */
export function isFileName(text: string): boolean {
  return text in pictureFiles || text in foreignFiles || text in polyglots;
}

export function fileNamed(name: string): File {
  const bytes = foreignFiles[name] ?? polyglots[name] ?? picture(name as PictureName);
  return new File([bytes], 'portrait.jpg', { type: 'image/jpeg' });
}
