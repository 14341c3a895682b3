/** Files that examples and cases name in the fields of a form. */
import { foreignFiles, pictureBytes, polyglots, type PictureName } from '../../support/pictures.ts';
import { pictureFiles } from '../../support/picture-files.ts';

/** `zeros:100` is a file of a hundred zero bytes. */
const zeros = /^zeros:(\d+)$/;

/** Whether a text names a prepared file: a picture, or something that only claims to be one. */
export function isFileName(text: string): boolean {
  return zeros.test(text) || text in pictureFiles || text in foreignFiles || text in polyglots;
}

export function fileNamed(name: string): File {
  const length = zeros.exec(name)?.[1];
  const bytes =
    length === undefined
      ? (foreignFiles[name] ?? polyglots[name] ?? pictureBytes(name as PictureName))
      : new Uint8Array(Number(length));
  return new File([bytes], 'portrait.jpg', { type: 'image/jpeg' });
}
