package org.zhize.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** The colours, of red, green and blue, that a page is painted in now. */
final class PaintColour {

    /** The share of light that what nothing shines through may let pass. */
    private static final double OPAQUE = 0.99;

    private @Nullable PDColor last;
    private int colour;

    /** The colour of text; a motley one if it has two, or is only there to be searched. */
    int ofText(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.FILL) {
            return of(state.getNonStrokingColor());
        }
        return mode == RenderingMode.STROKE ? of(state.getStrokingColor()) : PaintedSurfaces.MOTLEY;
    }

    /** The colour of surfaces. */
    int ofSurface(PDGraphicsState state) {
        return of(state.getNonStrokingColor());
    }

    /** Whether nothing shines through a surface, and it is as large as the path around it. */
    boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= OPAQUE
                && state.getSoftMask() == null
                && (state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE)
                && state.getCurrentClippingPath().isRectangular()
                && ofSurface(state) != PaintedSurfaces.MOTLEY;
    }

    private int of(PDColor painted) {
        if (painted != last) {
            last = painted;
            colour = painted.isPattern() ? PaintedSurfaces.MOTLEY : rgb(painted);
        }
        return colour;
    }

    /** A colour that can't be told is no reason not to read what is painted in it. */
    private static int rgb(PDColor painted) {
        try {
            return painted.toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return PaintedSurfaces.MOTLEY;
        }
    }
}
