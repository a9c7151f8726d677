package dev.phpc.ext.standard.images;

import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// The kinds of image files by number.
final class ImageTypes {
    @PhpConstant("IMAGETYPE_GIF")
    static final long IMAGETYPE_GIF = 1;

    @PhpConstant("IMAGETYPE_JPEG")
    static final long IMAGETYPE_JPEG = 2;

    @PhpConstant("IMAGETYPE_PNG")
    static final long IMAGETYPE_PNG = 3;

    @PhpConstant("IMAGETYPE_SWF")
    static final long IMAGETYPE_SWF = 4;

    @PhpConstant("IMAGETYPE_PSD")
    static final long IMAGETYPE_PSD = 5;

    @PhpConstant("IMAGETYPE_BMP")
    static final long IMAGETYPE_BMP = 6;

    @PhpConstant("IMAGETYPE_TIFF_II")
    static final long IMAGETYPE_TIFF_II = 7;

    @PhpConstant("IMAGETYPE_TIFF_MM")
    static final long IMAGETYPE_TIFF_MM = 8;

    @PhpConstant("IMAGETYPE_JPC")
    static final long IMAGETYPE_JPC = 9;

    @PhpConstant("IMAGETYPE_JP2")
    static final long IMAGETYPE_JP2 = 10;

    @PhpConstant("IMAGETYPE_JPX")
    static final long IMAGETYPE_JPX = 11;

    @PhpConstant("IMAGETYPE_JB2")
    static final long IMAGETYPE_JB2 = 12;

    @PhpConstant("IMAGETYPE_SWC")
    static final long IMAGETYPE_SWC = 13;

    @PhpConstant("IMAGETYPE_IFF")
    static final long IMAGETYPE_IFF = 14;

    @PhpConstant("IMAGETYPE_WBMP")
    static final long IMAGETYPE_WBMP = 15;

    @PhpConstant("IMAGETYPE_JPEG2000")
    static final long IMAGETYPE_JPEG2000 = 9;

    @PhpConstant("IMAGETYPE_XBM")
    static final long IMAGETYPE_XBM = 16;

    @PhpConstant("IMAGETYPE_ICO")
    static final long IMAGETYPE_ICO = 17;

    @PhpConstant("IMAGETYPE_WEBP")
    static final long IMAGETYPE_WEBP = 18;

    @PhpConstant("IMAGETYPE_AVIF")
    static final long IMAGETYPE_AVIF = 19;

    @PhpConstant("IMAGETYPE_HEIF")
    static final long IMAGETYPE_HEIF = 20;

    @PhpConstant("IMAGETYPE_UNKNOWN")
    static final long IMAGETYPE_UNKNOWN = 0;

    @PhpConstant("IMAGETYPE_COUNT")
    static final long IMAGETYPE_COUNT = 22;

    @PhpConstant("IMAGETYPE_SVG")
    static final long IMAGETYPE_SVG = 21;

    private static final String[] EXTENSIONS = {
        null, ".gif", ".jpeg", ".png", ".swf", ".psd", ".bmp", ".tiff", ".tiff", ".jpc", ".jp2", ".jpx", ".jb2", ".swf", ".iff",
        ".bmp", ".xbm", ".ico", ".webp", ".avif", ".heif", ".svg"
    };

    private ImageTypes() {}

    @PhpFunction(value = "image_type_to_mime_type(int $image_type): string", effects = {})
    static String imageTypeToMimeType(long imageType) {
        return switch ((int) Math.max(-1, Math.min(imageType, IMAGETYPE_COUNT))) {
            case (int) IMAGETYPE_GIF -> "image/gif";
            case (int) IMAGETYPE_JPEG -> "image/jpeg";
            case (int) IMAGETYPE_PNG -> "image/png";
            case (int) IMAGETYPE_SWF, (int) IMAGETYPE_SWC -> "application/x-shockwave-flash";
            case (int) IMAGETYPE_PSD -> "image/psd";
            case (int) IMAGETYPE_BMP -> "image/bmp";
            case (int) IMAGETYPE_TIFF_II, (int) IMAGETYPE_TIFF_MM -> "image/tiff";
            case (int) IMAGETYPE_JP2 -> "image/jp2";
            case (int) IMAGETYPE_IFF -> "image/iff";
            case (int) IMAGETYPE_WBMP -> "image/vnd.wap.wbmp";
            case (int) IMAGETYPE_XBM -> "image/xbm";
            case (int) IMAGETYPE_ICO -> "image/vnd.microsoft.icon";
            case (int) IMAGETYPE_WEBP -> "image/webp";
            case (int) IMAGETYPE_AVIF -> "image/avif";
            case (int) IMAGETYPE_HEIF -> "image/heif";
            case (int) IMAGETYPE_SVG -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    @PhpFunction(value = "image_type_to_extension(int $image_type, bool $include_dot = true): string|false", effects = {})
    static Object imageTypeToExtension(long imageType, boolean includeDot) {
        if (imageType <= IMAGETYPE_UNKNOWN || imageType >= EXTENSIONS.length) {
            return false;
        }
        return EXTENSIONS[(int) imageType].substring(includeDot ? 0 : 1);
    }
}
