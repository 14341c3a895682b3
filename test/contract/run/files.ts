/** Makes the files that examples and cases name in form fields. */
import { foreignFiles, pictureBytes, polyglots, unreadableFiles, type PictureName } from '../../support/pictures.ts';
import { pictureFiles } from '../../support/picture-files.ts';

/** `zeros:100` is a file of a hundred zero bytes. */
const zeros = /^zeros:(\d+)$/;

/** Returns whether a string names a prepared file: an image, or a file that only claims to be an image. */
export function isFileName(text: string): boolean {
  return (
    zeros.test(text) || text in pictureFiles || text in foreignFiles || text in polyglots || text in unreadableFiles
  );
}

export function fileNamed(name: string): File {
  const length = zeros.exec(name)?.[1];
  const bytes =
    length === undefined
      ? (foreignFiles[name] ?? polyglots[name] ?? unreadableFiles[name] ?? pictureBytes(name as PictureName))
      : new Uint8Array(Number(length));
  return new File([bytes], 'portrait.jpg', { type: 'image/jpeg' });
}
