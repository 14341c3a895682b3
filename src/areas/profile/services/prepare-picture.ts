import { completePicture, inspectPicture, type PictureFault } from '../rules/image/inspect.ts';
import { pictureLimits } from '../rules/image/limits.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused, type Refusal, type RefusalDetails } from '../../../platform/problems/refusal.ts';
import { encodePicture, type EncodedPicture } from './encode-picture.ts';

/**
 * Checks a file that was sent as a picture, and encodes it again.
 *
 * @throws Refused request.too_large, or the code `image.*` of what is wrong with the file (`PictureFault`).
 */
export async function preparePicture(
  deps: Pick<Deps, 'env' | 'log'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<EncodedPicture> {
  const { bytes: limit } = pictureLimits;
  if (bytes.byteLength > limit) throw new Refused(refuse('request.too_large', { variables: { limit } }));
  const fault = inspectPicture(bytes);
  if (fault !== null) throw new Refused(refusePicture(fault));
  const whole = completePicture(bytes);
  const picture = await encodePicture(deps.env.IMAGES, whole, deps.log);
  // A JPEG without its end marker that cannot be decoded lacks more than the marker.
  if (picture === null) throw new Refused(refuse(whole === bytes ? 'image.unreadable' : 'image.incomplete'));
  return picture;
}

const { minimumSide, maximumSide, maximumPixels } = pictureLimits;

/** The texts for each way in which the dimensions can be wrong. */
const dimensions: Readonly<Record<'too_small' | 'too_large', RefusalDetails>> = {
  too_small: {
    detail: {
      en: `Each side must have at least ${minimumSide} pixels. Choose a larger picture.`,
      ko: `가로와 세로는 각각 ${minimumSide}픽셀 이상이어야 합니다. 더 큰 이미지를 사용해 주세요.`,
    },
    userMessage: {
      en: `The picture is too small. Each side needs at least ${minimumSide} pixels.`,
      ko: `사진이 너무 작습니다. 가로와 세로가 각각 ${minimumSide}픽셀 이상인 사진을 선택해 주세요.`,
    },
  },
  too_large: {
    detail: {
      en: `Each side can have at most ${maximumSide} pixels, and the whole picture ${maximumPixels / 1e6} megapixels. Scale it down.`,
      ko: `가로와 세로는 각각 ${maximumSide}픽셀 이하, 전체는 ${maximumPixels / 1e4}만 화소 이하여야 합니다. 이미지를 줄여 주세요.`,
    },
    userMessage: {
      en: 'The picture has too many pixels. Please choose a smaller one.',
      ko: '사진이 너무 큽니다. 더 작은 사진을 선택해 주세요.',
    },
  },
};

function refusePicture(fault: PictureFault): Refusal {
  return fault === 'too_small' || fault === 'too_large'
    ? refuse('image.dimensions_refused', dimensions[fault])
    : refuse(`image.${fault}`);
}
