// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.amparo.app;

import android.os.Bundle;
import android.view.WindowManager;
import org.qtproject.qt.android.bindings.QtActivity;

// The window on a phone. A build with AMPARO_SECURE_WINDOW keeps it out of pictures of the screen and out of the
// pictures in the list of recent programs.
public class MainActivity extends QtActivity {
    @Override
    public void onCreate(Bundle state) {
        super.onCreate(state);
        int secure = getResources().getIdentifier("secure_window", "bool", getPackageName());
        if (secure != 0 && getResources().getBoolean(secure)) {
            getWindow().addFlags(WindowManager.LayoutParams.FLAG_SECURE);
        }
    }
}
